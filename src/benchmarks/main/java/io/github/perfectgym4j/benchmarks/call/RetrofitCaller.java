package io.github.perfectgym4j.benchmarks.call;

import io.github.perfectgym4j.benchmarks.server.AnsweringServer;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import okhttp3.OkHttpClient;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** Retrofit on OkHttp. */
final class RetrofitCaller implements Callable<List<FitnessClass>> {

    private final Classes classes;

    interface Classes {

        @GET("Classes/Classes")
        Call<ClassesPage> inTimeframe(
                @Query("clubId") long clubId,
                @Query("startDate") String startDate,
                @Query("endDate") String endDate,
                @Query("page") int page);
    }

    RetrofitCaller(Loopback loopback) {
        OkHttpClient http = SharedOkHttp.create()
                .newBuilder()
                .addInterceptor(chain -> chain.proceed(chain.request()
                        .newBuilder()
                        .header("Authorization", AnsweringServer.PROOF)
                        .build()))
                .build();
        classes = new Retrofit.Builder()
                .baseUrl(loopback.url() + "/")
                .client(http)
                .addConverterFactory(JacksonConverterFactory.create(JacksonMapper.create()))
                .build()
                .create(Classes.class);
    }

    @Override
    public List<FitnessClass> call() throws IOException {
        Response<ClassesPage> response = classes.inTimeframe(
                        Loopback.CLUB, Address.format(Loopback.START), Address.format(Loopback.END), Loopback.PAGE)
                .execute();
        if (!response.isSuccessful()) {
            throw new IOException("HTTP " + response.code());
        }
        return response.body().elements();
    }
}

package io.github.perfectgym4j.benchmarks.call;

import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/** OkHttp with a pool that is large enough for all threads; its default keeps five idle connections. */
final class SharedOkHttp {

    private SharedOkHttp() {}

    static OkHttpClient create() {
        return new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(Loopback.POOL, 5, TimeUnit.MINUTES))
                .connectTimeout(Loopback.CONNECT_TIMEOUT)
                .readTimeout(Loopback.READ_TIMEOUT)
                .followRedirects(false)
                .build();
    }
}

package io.github.perfectgym4j.sandbox;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The page on which a payer pays, used as a person would. */
final class Page22 {

    private Page22() {}

    static HttpResponse<String> show(String url) {
        return Api.send(HttpRequest.newBuilder(URI.create(url)));
    }

    static HttpResponse<String> pay(String url) {
        return press(url, "paid");
    }

    static HttpResponse<String> giveUp(String url) {
        return press(url, "given-up");
    }

    private static HttpResponse<String> press(String url, String outcome) {
        return Api.send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("outcome=" + outcome)));
    }
}

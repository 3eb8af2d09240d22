package org.campusfrontline.volunteer.engelsystem;

import info.metadude.kotlin.library.engelsystem.ApiModule;
import info.metadude.kotlin.library.engelsystem.EngelsystemService;
import info.metadude.kotlin.library.engelsystem.models.Shift;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kotlin.ResultKt;
import kotlin.coroutines.Continuation;
import kotlin.coroutines.CoroutineContext;
import kotlin.coroutines.EmptyCoroutineContext;
import kotlin.coroutines.intrinsics.IntrinsicsKt;
import okhttp3.Cache;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/// The client that an Android app in production uses, with a cache as phones have it.
final class AngelClient {

    private final EngelsystemService service;

    /// What went over the network: the tag that was asked with, the status, and what the answer said of keeping it.
    final List<String> exchanges = new ArrayList<>();

    AngelClient(String origin, File cache) {
        OkHttpClient http = new OkHttpClient.Builder()
                .cache(new Cache(cache, 1 << 20))
                .addNetworkInterceptor(chain -> {
                    Response answer = chain.proceed(chain.request());
                    exchanges.add(chain.request().header("If-None-Match") + " " + answer.code() + " "
                            + answer.headers("Cache-Control") + " " + answer.header("ETag"));
                    return answer;
                })
                .build();
        service = ApiModule.INSTANCE.provideEngelsystemService(origin, http);
    }

    /// `path` without the slash at its head.
    List<Shift> shifts(String path, String key) throws Exception {
        CompletableFuture<Object> result = new CompletableFuture<>();
        Object at = service.getShifts(path, key, new Continuation<>() {
            @Override
            public CoroutineContext getContext() {
                return EmptyCoroutineContext.INSTANCE;
            }

            @Override
            public void resumeWith(Object value) {
                result.complete(value);
            }
        });
        Object value = at == IntrinsicsKt.getCOROUTINE_SUSPENDED() ? result.get(60, TimeUnit.SECONDS) : at;
        ResultKt.throwOnFailure(value);
        @SuppressWarnings("unchecked")
        List<Shift> shifts = (List<Shift>) value;
        return shifts;
    }
}

package org.campusfrontline.platform.inbox;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Runs an effect inside the trace of the request that caused its event, so that what it appends carries the trace on.
@Singleton
class TracedEffect {

    private static final Headers HEADERS = new Headers();

    private final Tracer tracer;

    TracedEffect(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("org.campusfrontline.platform.inbox");
    }

    void run(EventConsumer consumer, Delivery delivery, ReceivedEvent event) {
        Context cause = W3CTraceContextPropagator.getInstance().extract(Context.root(), delivery.headers(), HEADERS);
        Span span = tracer.spanBuilder("handle " + consumer.name())
                .setParent(cause)
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.destination.name", event.topic())
                .setAttribute("messaging.message.id", event.id().toString())
                .startSpan();
        try (Scope scope = span.makeCurrent()) {
            consumer.accept(event);
        } finally {
            span.end();
        }
    }

    private static final class Headers implements TextMapGetter<Map<String, String>> {

        @Override
        public Iterable<String> keys(Map<String, String> headers) {
            return headers.keySet();
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> headers, String name) {
            return headers == null ? null : headers.get(name);
        }
    }
}

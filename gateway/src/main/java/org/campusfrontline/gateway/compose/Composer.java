package org.campusfrontline.gateway.compose;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.Json;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.gateway.call.Call;
import org.campusfrontline.gateway.call.OwnAnswer;
import org.campusfrontline.gateway.forward.Deadlines;
import org.campusfrontline.gateway.forward.HeaderPolicy;
import org.campusfrontline.gateway.forward.Upstreams;
import org.campusfrontline.gateway.problem.GatewayProblem;
import org.campusfrontline.gateway.route.Limits;
import org.campusfrontline.gateway.route.RouteAction.Block;
import org.campusfrontline.gateway.route.RouteAction.Compose;
import org.campusfrontline.gateway.route.RouteAction.ParameterForm;

/// Answers a declared composition: asks all its services at once and merges what comes, knowing nothing of its meaning.
public final class Composer {

    private final Upstreams upstreams;
    private final HeaderPolicy headers;
    private final Deadlines deadlines;
    private final Clock clock;

    public Composer(Upstreams upstreams, HeaderPolicy headers, Deadlines deadlines, Clock clock) {
        this.upstreams = upstreams;
        this.headers = headers;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public void compose(Call call, Compose action, Limits limits) {
        Optional<String> fault = parameterFault(call.request().params(true), action.query());
        if (fault.isPresent()) {
            OwnAnswer.problem(call, call.problem(GatewayProblem.PARAMETER_INVALID, fault.get()));
            return;
        }
        String target = call.request().uri();
        int question = target.indexOf('?');
        String query = question < 0 ? "" : target.substring(question);
        List<BlockFetch> fetches = new ArrayList<>();
        List<Future<BlockAnswer>> answers = new ArrayList<>();
        for (Block block : action.blocks()) {
            BlockFetch fetch = new BlockFetch(call, upstreams.of(block.service()), deadlines);
            fetches.add(fetch);
            answers.add(fetch.start(block.path() + query, limits.response(), headers));
        }
        call.whenLeft(() -> fetches.forEach(BlockFetch::abandon));
        Future.all(answers).onSuccess(all -> answer(call, action.blocks(), all.list()));
    }

    private void answer(Call call, List<Block> blocks, List<BlockAnswer> answers) {
        if (call.ended()) {
            return;
        }
        Buffer body = Buffer.buffer("{\"composedAt\":\"")
                .appendString(clock.instant().truncatedTo(ChronoUnit.MILLIS).toString())
                .appendString("\",\"blocks\":{");
        for (int i = 0; i < blocks.size(); i++) {
            body.appendString(i == 0 ? "" : ",")
                    .appendString(Json.encode(blocks.get(i).name()))
                    .appendString(":");
            append(body, answers.get(i));
        }
        OwnAnswer.json(call, body.appendString("}}"));
    }

    private static void append(Buffer body, BlockAnswer answer) {
        switch (answer) {
            case BlockAnswer.Ok ok ->
                body.appendString("{\"status\":\"ok\",\"ageSeconds\":" + ok.ageSeconds() + ",\"data\":")
                        .appendBuffer(ok.json())
                        .appendString("}");
            case BlockAnswer.Unavailable none ->
                body.appendString("{\"status\":\"unavailable\",\"ageSeconds\":null,\"data\":null,\"reason\":\"")
                        .appendString(none.reason())
                        .appendString("\"}");
        }
    }

    private static Optional<String> parameterFault(MultiMap sent, Map<String, ParameterForm> known) {
        for (Map.Entry<String, String> parameter : sent) {
            ParameterForm form = known.get(parameter.getKey());
            if (form == null) {
                return Optional.of("unknown parameter; known: " + known.keySet());
            }
            if (sent.getAll(parameter.getKey()).size() > 1) {
                return Optional.of("parameter " + parameter.getKey() + " is given twice");
            }
            if (!hasForm(parameter.getValue(), form)) {
                return Optional.of("parameter " + parameter.getKey() + " must be a date such as 2026-11-23");
            }
        }
        return Optional.empty();
    }

    private static boolean hasForm(String value, ParameterForm form) {
        return switch (form) {
            case DATE -> isDate(value);
        };
    }

    private static boolean isDate(String value) {
        try {
            return value.length() == 10 && LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeException notADate) {
            return false;
        }
    }
}

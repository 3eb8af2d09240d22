package org.campusfrontline.platform.openapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.ProblemCode;
import org.campusfrontline.platform.problem.Problem;
import org.campusfrontline.platform.problem.ProblemCatalogue;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// Writes error answers: the problem schema, the codes that an answer may carry, an example of each in both languages.
final class ProblemDocs {

    private static final String REQUEST_ID = "01932c07-2a4e-7c1b-9f3d-5b8f1f4f7a10";
    private final ProblemCatalogue catalogue = new ProblemCatalogue();
    private final Components components;

    ProblemDocs(Components components) {
        this.components = components;
    }

    /// The answer for codes of one status. Where the endpoint has no words of its own, it refers to a component that
    /// all endpoints with the same codes share.
    APIResponse answer(@Nullable APIResponse own, int status, List<ProblemCode> codes) {
        if (own != null && own.getRef() == null) {
            return complete(own, codes);
        }
        String name = "Problem" + status + "-"
                + String.join("-", codes.stream().map(ProblemCode::code).toList());
        if (components.getResponses() == null || !components.getResponses().containsKey(name)) {
            components.addResponse(name, complete(OASFactory.createAPIResponse(), codes));
        }
        return OASFactory.createAPIResponse().ref(name);
    }

    private APIResponse complete(APIResponse answer, List<ProblemCode> codes) {
        if (answer.getDescription() == null || answer.getDescription().isBlank()) {
            answer.setDescription(describe(codes));
        }
        if (answer.getContent() == null) {
            answer.setContent(content(codes));
        }
        return SharedParts.withRequestId(answer);
    }

    /// One answer for each status of the codes.
    Map<Integer, List<ProblemCode>> byStatus(List<ProblemCode> codes) {
        Map<Integer, List<ProblemCode>> sorted = new TreeMap<>();
        for (ProblemCode code : codes) {
            List<ProblemCode> same = sorted.computeIfAbsent(code.status(), status -> new ArrayList<>());
            if (!same.contains(code)) {
                same.add(code);
            }
        }
        sorted.values().forEach(same -> same.sort(Comparator.comparing(ProblemCode::code)));
        return sorted;
    }

    private String describe(List<ProblemCode> codes) {
        List<String> sentences = codes.stream()
                .map(code -> "`" + code.code() + "` " + catalogue.pattern(code, ".title", Language.EN))
                .toList();
        return String.join("\n\n", sentences);
    }

    private Content content(List<ProblemCode> codes) {
        MediaType media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(Problem.class.getSimpleName()));
        for (ProblemCode code : codes) {
            for (Language language : Language.values()) {
                String name = code.code() + "." + language.tag();
                components.addExample(name, OASFactory.createExample().value(example(code, language)));
                media.addExample(name, OASFactory.createExample().ref(name));
            }
        }
        return OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media);
    }

    private Map<String, Object> example(ProblemCode code, Language language) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", Problem.typeOf(code));
        example.put("title", catalogue.pattern(code, ".title", language));
        example.put("status", code.status());
        String detail = catalogue.pattern(code, ".detail", language);
        if (!detail.isEmpty()) {
            example.put("detail", detail);
        }
        example.put("code", code.code());
        example.put("requestId", REQUEST_ID);
        example.put("retryable", code.retryable());
        return example;
    }
}

package org.campusfrontline.platform.openapi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.ProblemCode;
import org.campusfrontline.platform.problem.CommonProblem;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/// Every problem code of the service by its text, from the enums that implement `ProblemCode`.
final class KnownCodes {

    private final Map<String, ProblemCode> codes = new HashMap<>();

    KnownCodes(IndexView index) {
        add(CommonProblem.values());
        for (ClassInfo type : index.getAllKnownImplementations(ProblemCode.class)) {
            if (type.isEnum()) {
                add(constants(type.name().toString()));
            }
        }
    }

    List<ProblemCode> of(List<String> texts) {
        return texts.stream().map(this::of).toList();
    }

    private ProblemCode of(String text) {
        return Optional.ofNullable(codes.get(text))
                .orElseThrow(() -> new IllegalStateException("@Refuses names " + text + ", which no ProblemCode has"));
    }

    private void add(Object[] constants) {
        for (Object constant : constants) {
            ProblemCode code = (ProblemCode) constant;
            codes.put(code.code(), code);
        }
    }

    private static Object[] constants(String name) {
        try {
            return Class.forName(name, true, Thread.currentThread().getContextClassLoader())
                    .getEnumConstants();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("indexed and yet not there: " + name, e);
        }
    }
}

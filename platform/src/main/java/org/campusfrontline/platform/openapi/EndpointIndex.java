package org.campusfrontline.platform.openapi;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/// Finds the endpoint behind a method and path of the document, by the annotations in the index.
final class EndpointIndex {

    private static final DotName PATH = DotName.createSimple(Path.class);
    private static final DotName HTTP_METHOD = DotName.createSimple(HttpMethod.class);
    private static final DotName ROLES = DotName.createSimple(RolesAllowed.class);
    private static final DotName OPEN = DotName.createSimple(PermitAll.class);
    private static final DotName ANYONE = DotName.createSimple(Authenticated.class);
    private static final DotName REFUSES = DotName.createSimple(Refuses.class);
    private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");

    private final Map<String, Endpoint> endpoints = new HashMap<>();

    EndpointIndex(IndexView index) {
        for (AnnotationInstance path : index.getAnnotations(PATH)) {
            if (path.target().kind() == AnnotationTarget.Kind.CLASS) {
                path.target().asClass().methods().forEach(method -> add(index, method));
            }
        }
    }

    /// `path` may begin with the service's own root, which the code does not know.
    Optional<Endpoint> find(String httpMethod, String path) {
        return endpoints.entrySet().stream()
                .filter(entry -> (httpMethod + " " + path).equals(entry.getKey())
                        || entry.getKey().startsWith(httpMethod + " ")
                                && path.endsWith(entry.getKey().substring(httpMethod.length() + 1)))
                .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()))
                .map(Map.Entry::getValue);
    }

    private void add(IndexView index, MethodInfo method) {
        for (AnnotationInstance annotation : method.declaredAnnotations()) {
            httpMethod(index, annotation).ifPresent(http -> endpoints.put(http + " " + path(method), endpoint(method)));
        }
    }

    private static Optional<String> httpMethod(IndexView index, AnnotationInstance annotation) {
        String simple = annotation.name().withoutPackagePrefix();
        if (annotation.name().packagePrefix().equals("jakarta.ws.rs") && METHODS.contains(simple)) {
            return Optional.of(simple);
        }
        return Optional.ofNullable(index.getClassByName(annotation.name()))
                .map(type -> type.declaredAnnotation(HTTP_METHOD))
                .map(meta -> meta.value().asString());
    }

    private static Endpoint endpoint(MethodInfo method) {
        List<String> refusals = Optional.ofNullable(method.declaredAnnotation(REFUSES))
                .map(refuses -> List.of(refuses.value().asStringArray()))
                .orElse(List.of());
        return new Endpoint(roles(method), refusals, method.hasDeclaredAnnotation(IDEMPOTENT));
    }

    private static List<String> roles(MethodInfo method) {
        ClassInfo owner = method.declaringClass();
        return roles(method::declaredAnnotation)
                .or(() -> roles(owner::declaredAnnotation))
                .orElse(List.of());
    }

    private static Optional<List<String>> roles(Function<DotName, AnnotationInstance> on) {
        if (on.apply(OPEN) != null) {
            return Optional.of(Endpoint.PUBLIC);
        }
        if (on.apply(ANYONE) != null) {
            return Optional.of(Endpoint.AUTHENTICATED);
        }
        return Optional.ofNullable(on.apply(ROLES))
                .map(roles ->
                        List.of(roles.value().asStringArray()).stream().sorted().toList());
    }

    private static String path(MethodInfo method) {
        return part(method.declaringClass()::declaredAnnotation) + part(method::declaredAnnotation);
    }

    /// One `@Path` with a slash before it and none after it; the patterns of its parameters are left out, as in
    /// OpenAPI.
    private static String part(Function<DotName, AnnotationInstance> on) {
        String path = Optional.ofNullable(on.apply(PATH))
                .map(annotation -> annotation.value().asString())
                .orElse("")
                .replaceAll("\\{\\s*(\\w+)\\s*:[^/]*}", "{$1}")
                .replaceAll("^/+|/+$", "");
        return path.isEmpty() ? "" : "/" + path;
    }
}

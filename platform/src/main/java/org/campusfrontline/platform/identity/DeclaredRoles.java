package org.campusfrontline.platform.identity;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

/// Stops the start of a service that has an endpoint without declared roles.
@Singleton
class DeclaredRoles {

    private static final List<Class<? extends Annotation>> DECLARATIONS =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class, Authenticated.class);

    void check(@Observes StartupEvent start, BeanManager beans) {
        List<String> open = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .distinct()
                .flatMap(DeclaredRoles::undeclared)
                .sorted()
                .toList();
        if (!open.isEmpty()) {
            throw new IllegalStateException("endpoints without declared roles: " + String.join(", ", open));
        }
    }

    static Stream<String> undeclared(Class<?> resource) {
        if (!resource.isAnnotationPresent(Path.class) || declares(resource)) {
            return Stream.empty();
        }
        return Stream.of(resource.getDeclaredMethods())
                .filter(method -> isEndpoint(method) && !declares(method))
                .map(method -> resource.getSimpleName() + "." + method.getName());
    }

    private static boolean isEndpoint(Method method) {
        return method.isAnnotationPresent(Path.class)
                || Stream.of(method.getAnnotations())
                        .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    private static boolean declares(AnnotatedElement element) {
        return DECLARATIONS.stream().anyMatch(element::isAnnotationPresent);
    }
}

package org.campusfrontline.platform.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.function.Predicate;

/// The kinds of classes that the rules speak of, each told by what the framework sees, never by a name alone.
public enum Kind {
    RULE("rules", type -> inSubpackage(type, "rule")),
    EVENT("events", type -> inSubpackage(type, "event")),
    ENTITY("entities", type -> type.isAnnotatedWith(Names.ENTITY) || type.isAnnotatedWith(Names.MAPPED_SUPERCLASS)),
    REPOSITORY("repositories", type -> type.isAssignableTo(Names.REPOSITORY) && !type.isInterface()),
    RESOURCE("resources", type -> type.isAnnotatedWith(Names.PATH) && !type.isInterface()),
    CONSUMER(
            "consumers",
            type -> type.isAssignableTo(Names.CONSUMER) && !type.isInterface() || hasMethod(type, Names.INCOMING)),
    JOB("jobs", type -> hasMethod(type, Names.SCHEDULED)),
    USE_CASE("use cases", type -> type.isAnnotatedWith(Names.USE_CASE));

    private final DescribedPredicate<JavaClass> members;

    Kind(String description, Predicate<JavaClass> members) {
        this.members = describe(description, members);
    }

    /// Classes of the kind itself.
    DescribedPredicate<JavaClass> members() {
        return members;
    }

    /// Classes of the kind and those nested in them.
    static DescribedPredicate<JavaClass> within(Set<Kind> kinds) {
        return describe("in " + kinds, type -> {
            JavaClass outermost = outermost(type);
            return kinds.stream().anyMatch(kind -> kind.members.test(outermost));
        });
    }

    static JavaClass outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    private static boolean inSubpackage(JavaClass type, String name) {
        return (type.getPackageName() + ".").contains("." + name + ".")
                && !type.getSimpleName().equals("package-info");
    }

    private static boolean hasMethod(JavaClass type, String annotation) {
        return type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(annotation));
    }
}

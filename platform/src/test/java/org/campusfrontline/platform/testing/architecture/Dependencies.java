package org.campusfrontline.platform.testing.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/// Conditions on what a class uses and by what it is used.
final class Dependencies {

    private Dependencies() {}

    static ArchCondition<JavaClass> onlyOn(DescribedPredicate<JavaClass> allowed) {
        return new ArchCondition<>("depend only on their own package and " + allowed.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (!allowed.test(target) && !target.getPackageName().equals(type.getPackageName())) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaClass> haveNoUsersButThemselves() {
        return new ArchCondition<>("have no users but themselves") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesToSelf()) {
                    if (!Kind.outermost(dependency.getOriginClass()).equals(type)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaClass> resideInNullMarkedPackage() {
        return new ArchCondition<>("reside in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(Names.NULL_MARKED)) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }

    static <T extends HasDescription> ArchCondition<T> have(DescribedPredicate<T> property) {
        return new ArchCondition<>("have " + property.getDescription()) {
            @Override
            public void check(T item, ConditionEvents events) {
                if (!property.test(item)) {
                    events.add(SimpleConditionEvent.violated(
                            item, item.getDescription() + " has no " + property.getDescription()));
                }
            }
        };
    }
}

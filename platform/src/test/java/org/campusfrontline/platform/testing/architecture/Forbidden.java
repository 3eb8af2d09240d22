package org.campusfrontline.platform.testing.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/// What a class may not do for itself: take the time or an id from the system, write to the console, swallow anything.
final class Forbidden {

    private static final Set<String> CATCH_ALL = Set.of("java.lang.Exception", "java.lang.RuntimeException");

    private Forbidden() {}

    /// Events say what was done, so that a rule `noClasses().should(…)` turns them into violations.
    static ArchCondition<JavaClass> useTimeIdsOrConsole() {
        return new ArchCondition<>("take time or ids from the system or write to the console") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (isForbidden(access)) {
                        events.add(SimpleConditionEvent.satisfied(access, access.getDescription()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaCodeUnit> catchExceptionItself() {
        return new ArchCondition<>("catch Exception or RuntimeException") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                boolean catches = unit.getTryCatchBlocks().stream()
                        .flatMap(block -> block.getCaughtThrowables().stream())
                        .anyMatch(caught -> CATCH_ALL.contains(caught.getName()));
                if (catches) {
                    events.add(SimpleConditionEvent.satisfied(unit, unit.getDescription() + " catches all"));
                }
            }
        };
    }

    private static boolean isForbidden(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        if (owner.equals("java.lang.System")) {
            return Set.of("out", "err", "in", "currentTimeMillis").contains(name);
        }
        if (owner.equals("java.util.UUID")) {
            return name.equals("randomUUID");
        }
        if (owner.equals("java.time.Clock")) {
            return name.startsWith("system");
        }
        return owner.startsWith("java.time.") && name.equals("now") && !takesAClock(access);
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access instanceof JavaMethodCall call
                && call.getTarget().getRawParameterTypes().stream()
                        .anyMatch(type -> type.getName().equals("java.time.Clock"));
    }
}

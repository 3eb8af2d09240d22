package org.campusfrontline.platform.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Set;

/// The rules themselves; each fails by itself when nothing in the classes is what it speaks of.
final class HouseRules {

    private HouseRules() {}

    static ArchRule packagesWithoutCycles() {
        return SlicesRuleDefinition.slices()
                .assignedFrom(new ByPackage())
                .should()
                .beFreeOfCycles();
    }

    static ArchRule onlyPlainJava(Kind kind) {
        DescribedPredicate<JavaClass> plain = describe(
                "plain Java or the root of the platform",
                type -> type.isPrimitive()
                        || type.isArray()
                        || type.getPackageName().startsWith("java.")
                        || type.getPackageName().startsWith("org.jspecify.")
                        || type.getPackageName().equals(Names.PLATFORM));
        return classes().that(kind.members()).should(Dependencies.onlyOn(plain));
    }

    static ArchRule packagePrivate(Kind kind) {
        return classes().that(kind.members()).should().bePackagePrivate();
    }

    static ArchRule nobodyDependsOn(Kind kind) {
        return classes().that(kind.members()).should(Dependencies.haveNoUsersButThemselves());
    }

    static ArchRule noData(Kind kind) {
        DescribedPredicate<JavaClass> data = describe(
                "repositories or entities",
                type -> Kind.ENTITY.members().test(type)
                        || Kind.REPOSITORY.members().test(type)
                        || type.getName().equals(Names.ENTITY_MANAGER));
        return noClasses().that(Kind.within(Set.of(kind))).should().dependOnClassesThat(data);
    }

    static ArchRule transactionsOnlyByUseCase() {
        return noClasses()
                .that(outside(Set.of(Names.PLATFORM)))
                .should()
                .dependOnClassesThat(named(Names.TRANSACTIONS));
    }

    static ArchRule sendingOnlyByOutbox() {
        DescribedPredicate<JavaClass> senders = describe(
                "Kafka producers or emitters",
                type -> type.getPackageName().startsWith("org.apache.kafka.clients.producer")
                        || Names.EMITTERS.contains(type.getName()));
        return noClasses()
                .that()
                .resideOutsideOfPackage(Names.OUTBOX + "..")
                .should()
                .dependOnClassesThat(senders);
    }

    static ArchRule noInjectedField() {
        CompositeArchRule rule = CompositeArchRule.of(noCodeUnits().should().beAnnotatedWith(Names.INJECT));
        for (String injection : Names.INJECTIONS) {
            rule = rule.and(noFields().should().beAnnotatedWith(injection));
        }
        return rule;
    }

    static ArchRule endpointsPublic() {
        return methods().that(endpoints()).should().bePublic();
    }

    static ArchRule rolesDeclared() {
        DescribedPredicate<JavaMethod> declared = describe(
                "declared roles",
                method -> Names.ROLE_DECLARATIONS.stream()
                        .anyMatch(name -> method.isAnnotatedWith(name)
                                || method.getOwner().isAnnotatedWith(name)));
        return methods().that(endpoints()).should(Dependencies.have(declared));
    }

    static ArchRule packagesNullMarked() {
        return classes().should(Dependencies.resideInNullMarkedPackage());
    }

    static ArchRule noTimeNorIdFromTheSystem() {
        return noClasses().that(outside(Set.of(Names.TIME))).should(Forbidden.useTimeIdsOrConsole());
    }

    static ArchRule noExceptionCaughtWhole() {
        return noCodeUnits()
                .that()
                .areDeclaredInClassesThat(outside(Names.RELAYS))
                .should(Forbidden.catchExceptionItself());
    }

    static ArchRule noOtherService(String root) {
        DescribedPredicate<JavaClass> foreign = describe(
                "another service's",
                type -> type.getPackageName().startsWith(Names.OURS + ".")
                        && !isBelow(type, root)
                        && !isBelow(type, Names.PLATFORM));
        return noClasses().should().dependOnClassesThat(foreign);
    }

    private static DescribedPredicate<JavaMethod> endpoints() {
        return describe(
                "endpoints",
                method -> method.getAnnotations().stream()
                        .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(Names.HTTP_METHOD)));
    }

    private static DescribedPredicate<JavaClass> outside(Set<String> roots) {
        return describe("outside " + roots, type -> roots.stream().noneMatch(root -> isBelow(type, root)));
    }

    private static DescribedPredicate<JavaClass> named(Set<String> names) {
        return describe("one of " + names, type -> names.contains(type.getName()));
    }

    private static boolean isBelow(JavaClass type, String root) {
        return (type.getPackageName() + ".").startsWith(root + ".");
    }

    /// Each package is a slice of its own, so that no two packages can depend on each other by any way round.
    private static final class ByPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith(Names.OURS)
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}

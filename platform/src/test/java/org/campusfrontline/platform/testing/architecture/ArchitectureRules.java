package org.campusfrontline.platform.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// All rules on one service's classes. A rule that matches nothing fails; a kind of class that the service does not
/// have is named to the constructor, and then must not exist.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ArchitectureRules {

    private final String root;
    private final Set<Kind> without;
    private final JavaClasses classes;

    protected ArchitectureRules(String rootPackage, Kind... without) {
        this(
                rootPackage,
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(rootPackage),
                without);
    }

    ArchitectureRules(String rootPackage, JavaClasses classes, Kind... without) {
        root = rootPackage;
        this.without = Set.of(without);
        this.classes = classes;
    }

    @Test
    void packagesAreFreeOfCycles() {
        HouseRules.packagesWithoutCycles().check(classes);
    }

    @Test
    void rulesUseOnlyPlainJava() {
        check(HouseRules.onlyPlainJava(Kind.RULE), Kind.RULE);
    }

    @Test
    void eventsUseOnlyPlainJava() {
        check(HouseRules.onlyPlainJava(Kind.EVENT), Kind.EVENT);
    }

    @Test
    void entitiesArePackagePrivate() {
        check(HouseRules.packagePrivate(Kind.ENTITY), Kind.ENTITY);
    }

    @Test
    void repositoriesArePackagePrivate() {
        check(HouseRules.packagePrivate(Kind.REPOSITORY), Kind.REPOSITORY);
    }

    @Test
    void nobodyDependsOnAResource() {
        check(HouseRules.nobodyDependsOn(Kind.RESOURCE), Kind.RESOURCE);
    }

    @Test
    void nobodyDependsOnAConsumer() {
        check(HouseRules.nobodyDependsOn(Kind.CONSUMER), Kind.CONSUMER);
    }

    @Test
    void nobodyDependsOnAJob() {
        check(HouseRules.nobodyDependsOn(Kind.JOB), Kind.JOB);
    }

    @Test
    void resourcesTouchNoData() {
        check(HouseRules.noData(Kind.RESOURCE), Kind.RESOURCE);
    }

    @Test
    void consumersTouchNoData() {
        check(HouseRules.noData(Kind.CONSUMER), Kind.CONSUMER);
    }

    @Test
    void transactionsBeginOnlyInUseCases() {
        check(HouseRules.transactionsOnlyByUseCase(), Kind.USE_CASE);
    }

    @Test
    void eventsLeaveOnlyByTheOutbox() {
        HouseRules.sendingOnlyByOutbox().check(classes);
    }

    @Test
    void nothingIsInjectedIntoAField() {
        HouseRules.noInjectedField().check(classes);
    }

    @Test
    void endpointsArePublic() {
        check(HouseRules.endpointsPublic(), Kind.RESOURCE);
    }

    @Test
    void endpointsDeclareTheirRoles() {
        check(HouseRules.rolesDeclared(), Kind.RESOURCE);
    }

    @Test
    void packagesAreNullMarked() {
        HouseRules.packagesNullMarked().check(classes);
    }

    @Test
    void onlyThePlatformTakesTimeAndIdsFromTheSystem() {
        HouseRules.noTimeNorIdFromTheSystem().check(classes);
    }

    @Test
    void nothingCatchesExceptionItself() {
        HouseRules.noExceptionCaughtWhole().check(classes);
    }

    @Test
    void dependsOnNoOtherService() {
        HouseRules.noOtherService(root).check(classes);
    }

    /// Reads `src/main/resources` of the module whose tests run.
    @Test
    void declaresNothingThatIsNeverRecorded() {
        assertThat(RefusedWordsScan.inResources(Path.of("src", "main", "resources")))
                .isEmpty();
    }

    private void check(ArchRule rule, Kind kind) {
        if (without.contains(kind)) {
            assertThat(classes.stream().filter(kind.members()))
                    .as("%s says that it has no class of kind %s", root, kind)
                    .isEmpty();
        } else {
            assertThat(classes.stream().filter(kind.members()))
                    .as("%s has a class of kind %s for the rule to match", root, kind)
                    .isNotEmpty();
            rule.check(classes);
        }
    }
}

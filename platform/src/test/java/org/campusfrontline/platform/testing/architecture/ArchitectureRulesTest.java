package org.campusfrontline.platform.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureRulesTest {

    private static final String ROOT = "org.campusfrontline.planted";

    @Test
    void passAServiceThatKeepsThem() {
        // Given
        Planted service = Good.SERVICE;

        // Then
        for (Method rule : rules()) {
            assertThatCode(() -> run(service, rule.getName()))
                    .as(rule.getName())
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("org.campusfrontline.platform.testing.architecture.PlantedSources#violations")
    void catchThePlantedViolation(String rule, String planted, List<String> sources) {
        // Then
        assertThat(sources).isNotEmpty();
        assertThatThrownBy(() -> run(Bad.SERVICE, rule))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(planted);
    }

    @Test
    void haveAPlantedViolationEach() {
        // Then
        assertThat(rules().stream().map(Method::getName))
                .containsExactlyInAnyOrderElementsOf(PlantedSources.violations()
                        .map(planted -> (String) planted.get()[0])
                        .distinct()
                        .toList());
    }

    @Test
    void failWhereTheyMatchNothing() {
        // Given
        Planted empty = new Planted(PlantedClasses.compile(
                List.of("@org.jspecify.annotations.NullMarked package org.campusfrontline.planted.thing;", """
                package org.campusfrontline.planted.thing;
                class Alone {}
                """)));
        List<String> aboutEveryClass = List.of(
                "packagesAreFreeOfCycles",
                "eventsLeaveOnlyByTheOutbox",
                "nothingIsInjectedIntoAField",
                "packagesAreNullMarked",
                "onlyThePlatformTakesTimeAndIdsFromTheSystem",
                "nothingCatchesExceptionItself",
                "dependsOnNoOtherService");

        // Then
        for (Method rule : rules()) {
            if (!aboutEveryClass.contains(rule.getName())) {
                assertThatThrownBy(() -> run(empty, rule.getName()))
                        .as(rule.getName())
                        .isInstanceOf(AssertionError.class);
            }
        }
        Planted nothing = new Planted(new ClassFileImporter().importClasses());
        for (String rule : aboutEveryClass) {
            assertThatThrownBy(() -> run(nothing, rule)).as(rule).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void refuseAWordThatIsNotTrue() {
        // Given
        Planted service = new Planted(Good.CLASSES, Kind.JOB);

        // Then
        assertThatThrownBy(() -> run(service, "nobodyDependsOnAJob")).isInstanceOf(AssertionError.class);
    }

    /// The rules about classes; what is about resources is planted in tests of its own.
    private static List<Method> rules() {
        return Stream.of(ArchitectureRules.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .filter(method -> !method.getName().equals("declaresNothingThatIsNeverRecorded"))
                .toList();
    }

    private static void run(Planted service, String rule) throws Throwable {
        try {
            ArchitectureRules.class.getDeclaredMethod(rule).invoke(service);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /// Compiled once, when first asked for.
    private static final class Good {
        static final JavaClasses CLASSES = PlantedClasses.compile(PlantedSources.GOOD);
        static final Planted SERVICE = new Planted(CLASSES);
    }

    /// The good service and every violation in one.
    private static final class Bad {
        static final Planted SERVICE = new Planted(PlantedClasses.compile(Stream.concat(
                        PlantedSources.GOOD.stream(),
                        PlantedSources.violations().flatMap(planted -> ((List<String>) planted.get()[2]).stream()))
                .toList()));
    }

    private static final class Planted extends ArchitectureRules {
        Planted(JavaClasses classes, Kind... without) {
            super(ROOT, classes, without);
        }
    }
}

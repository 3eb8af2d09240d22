package org.campusfrontline.roster.engine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.junit.jupiter.api.Test;

class EngineTest {

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.campusfrontline.roster.engine");

    @Test
    void knowsNoFramework() {
        // Then
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.io",
                        "org.jspecify.annotations",
                        "org.campusfrontline.roster.engine.."))
                .check(ENGINE);
    }

    @Test
    void tellsEachKindInBothLanguages() {
        for (Locale locale : Set.of(Locale.ROOT, Locale.SIMPLIFIED_CHINESE)) {
            // When
            ResourceBundle words = ResourceBundle.getBundle("roster.rule-kinds", locale);

            // Then
            assertThat(Arrays.stream(RuleKind.values())).allSatisfy(kind -> {
                assertThat(words.getString(kind + ".title")).isNotBlank();
                assertThat(words.getString(kind + ".text")).isNotBlank();
                assertThat(words.getString(kind + ".origin")).isNotBlank();
            });
        }
    }

    @Test
    void hasAtLeastFortyKinds() {
        assertThat(RuleKind.values()).hasSizeGreaterThanOrEqualTo(40);
    }
}

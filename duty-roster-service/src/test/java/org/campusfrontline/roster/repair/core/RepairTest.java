package org.campusfrontline.roster.repair.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class RepairTest {

    @Test
    void knowsNoFramework() {
        // Then
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java.lang..",
                        "java.util..",
                        "org.jspecify.annotations",
                        "org.campusfrontline.roster.engine..",
                        "org.campusfrontline.roster.repair.core"))
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.campusfrontline.roster.repair.core"));
    }
}

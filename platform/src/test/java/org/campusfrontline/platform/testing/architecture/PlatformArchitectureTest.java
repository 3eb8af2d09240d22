package org.campusfrontline.platform.testing.architecture;

class PlatformArchitectureTest extends ArchitectureRules {

    PlatformArchitectureTest() {
        super("org.campusfrontline.platform", Kind.RULE, Kind.EVENT, Kind.ENTITY, Kind.REPOSITORY, Kind.USE_CASE);
    }
}

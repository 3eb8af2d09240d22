package org.campusfrontline.assessment;

import org.campusfrontline.platform.testing.architecture.ArchitectureRules;
import org.campusfrontline.platform.testing.architecture.Kind;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("org.campusfrontline.assessment", Kind.ENTITY, Kind.REPOSITORY, Kind.EVENT);
    }
}

package org.campusfrontline.roster;

import org.campusfrontline.platform.testing.architecture.ArchitectureRules;
import org.campusfrontline.platform.testing.architecture.Kind;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("org.campusfrontline.roster", Kind.ENTITY, Kind.REPOSITORY, Kind.EVENT);
    }
}

package org.campusfrontline.notification;

import org.campusfrontline.platform.testing.architecture.ArchitectureRules;
import org.campusfrontline.platform.testing.architecture.Kind;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("org.campusfrontline.notification", Kind.ENTITY, Kind.REPOSITORY, Kind.EVENT, Kind.RULE);
    }
}

package org.campusfrontline.volunteer;

import org.campusfrontline.platform.testing.architecture.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("org.campusfrontline.volunteer");
    }
}

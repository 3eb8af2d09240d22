package org.campusfrontline.volunteer;

import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.events.ConsumedEvents;
import org.campusfrontline.volunteer.directory.Directory;
import org.junit.jupiter.api.BeforeEach;

@CampusTest
class ConsumedEventsTest extends ConsumedEvents {

    /// A sample tells of a root too; the directory's own root comes first, so that other tests keep it.
    @BeforeEach
    void makeTheRoots() {
        Directory.asAdministrator();
    }
}

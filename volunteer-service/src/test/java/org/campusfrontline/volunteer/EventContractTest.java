package org.campusfrontline.volunteer;

import org.campusfrontline.platform.testing.events.EventContract;

class EventContractTest extends EventContract {

    EventContractTest() {
        super("volunteer");
    }
}

package org.campusfrontline.roster;

import org.campusfrontline.platform.testing.events.EventContract;

class EventContractTest extends EventContract {

    EventContractTest() {
        super("roster");
    }
}

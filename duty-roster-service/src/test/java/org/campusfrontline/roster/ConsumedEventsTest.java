package org.campusfrontline.roster;

import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.events.ConsumedEvents;

@CampusTest
class ConsumedEventsTest extends ConsumedEvents {}

package org.campusfrontline.platform.sample;

import java.util.UUID;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.input.ChangeChecks;

@CampusTest
class SampleChangeTest extends ChangeChecks {

    @Override
    protected Changing changing() {
        String name = UUID.randomUUID().toString();
        String id = SampleFixture.made(name).then().statusCode(201).extract().path("id");
        return new Changing(
                SampleFixture.PATH + "/" + id, "\"v1\"", SampleFixture.organiser(), SampleFixture.body(name));
    }
}

package org.campusfrontline.roster.closedloop.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.campusfrontline.roster.period.PlanningPeriod;
import org.junit.jupiter.api.Test;

class PlaceTest {

    private static final PlanningPeriod.Scope CANTEEN = new PlanningPeriod.Scope("ADMINISTRATION", "CAN", null);
    private static final PlanningPeriod.Scope GATES = new PlanningPeriod.Scope("ADMINISTRATION", "SEC", null);

    @Test
    void isOneWhereTheSiteIsOneWhosesoeverItIs() {
        assertThat(new Place(CANTEEN, "EAST").meets(new Place(GATES, "EAST"))).isTrue();
        assertThat(new Place(CANTEEN, "EAST").meets(new Place(CANTEEN, "WEST"))).isFalse();
    }

    @Test
    void mayBeAnySiteOfItsUnitWhereNoneIsNamed() {
        assertThat(new Place(CANTEEN, null).meets(new Place(CANTEEN, "EAST"))).isTrue();
        assertThat(new Place(CANTEEN, "EAST").meets(new Place(CANTEEN, null))).isTrue();
        assertThat(new Place(CANTEEN, null).meets(new Place(CANTEEN, null))).isTrue();
        assertThat(new Place(CANTEEN, null).meets(new Place(GATES, null))).isFalse();
        assertThat(new Place(CANTEEN, null).meets(new Place(GATES, "EAST"))).isFalse();
        assertThat(new Place(CANTEEN, null).meets(new Place(new PlanningPeriod.Scope("PARTY", "CAN", null), null)))
                .isFalse();
    }
}

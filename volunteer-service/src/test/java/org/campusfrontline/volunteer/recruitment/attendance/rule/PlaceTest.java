package org.campusfrontline.volunteer.recruitment.attendance.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.campusfrontline.platform.ProblemCode;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.recruitment.attendance.rule.Place.Datum;
import org.campusfrontline.volunteer.recruitment.attendance.rule.Place.Position;
import org.junit.jupiter.api.Test;

class PlaceTest {

    /// A degree of latitude on the mean sphere, in metres.
    private static final double DEGREE = 111_195.08;

    private static final Place GATE = new Place(36, 117, Datum.GCJ02, 100);

    @Test
    void measuresAlongGreatCircles() {
        assertThat(GATE.metresTo(at(37, 117))).isCloseTo(DEGREE, within(0.1));
        assertThat(GATE.metresTo(at(36, 117))).isZero();
        // Berlin to Tokyo, some 8,918 km by any textbook.
        assertThat(new Place(52.516, 13.377, Datum.WGS84, 100).metresTo(at(35.7, 139.767)))
                .isCloseTo(8_918_000, within(5_000.0));
        assertThat(new Place(0, 179.5, Datum.WGS84, 100).metresTo(at(0, -179.5)))
                .isCloseTo(DEGREE, within(0.1));
    }

    @Test
    void letsInUpToTheRadiusAndNotBeyond() {
        assertThat(GATE.refusal(north(99.9, 0))).isEmpty();
        assertThat(code(GATE.refusal(north(100.1, 0)))).contains(AttendanceProblem.TOO_FAR);
    }

    @Test
    void allowsForTheAccuracyOfAPhoneUpToFiftyMetres() {
        assertThat(GATE.refusal(north(129.9, 30))).isEmpty();
        assertThat(code(GATE.refusal(north(130.1, 30)))).contains(AttendanceProblem.TOO_FAR);
        assertThat(GATE.refusal(north(149.9, 9000))).isEmpty();
        assertThat(code(GATE.refusal(north(150.1, 9000)))).contains(AttendanceProblem.TOO_FAR);
    }

    @Test
    void asksForItsOwnDatum() {
        Refusal refusal = GATE.refusal(new Position(36, 117, Datum.WGS84, 0)).orElseThrow();

        assertThat(refusal.code()).isEqualTo(AttendanceProblem.OTHER_DATUM);
        assertThat(refusal.values()).containsEntry("datum", Datum.GCJ02);
    }

    private static Position at(double latitude, double longitude) {
        return new Position(latitude, longitude, Datum.GCJ02, 0);
    }

    private static Position north(double metres, double accuracy) {
        return new Position(36 + metres / DEGREE, 117, Datum.GCJ02, accuracy);
    }

    private static Optional<ProblemCode> code(Optional<Refusal> refusal) {
        return refusal.map(Refusal::code);
    }
}

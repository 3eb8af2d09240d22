package org.campusfrontline.volunteer.recruitment.attendance.code;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.volunteer.recruitment.attendance.rule.AttendanceCode;
import org.campusfrontline.volunteer.recruitment.attendance.rule.HalfMinute;

/// The code that a post's display shows now.
@Singleton
class ShowCode {

    private final PostAccess access;
    private final AttendanceCodes codes;
    private final Clock clock;

    ShowCode(PostAccess access, AttendanceCodes codes, Clock clock) {
        this.access = access;
        this.codes = codes;
        this.clock = clock;
    }

    /// `link` is what a picture of it holds: the post and the code. It is shown until `until`, or until somebody uses
    /// it.
    record AttendanceCodeView(String code, String link, Instant since, Instant until) {}

    Outcome<AttendanceCodeView> show(UUID post) {
        return access.toRun(post).map(owner -> {
            HalfMinute step = HalfMinute.of(clock.instant());
            AttendanceCode code = codes.current(post, step);
            return new AttendanceCodeView(
                    code.text(), "/q/attendance/" + token(post) + code.text(), step.start(), step.end());
        });
    }

    private static String token(UUID post) {
        byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(post.getMostSignificantBits())
                .putLong(post.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

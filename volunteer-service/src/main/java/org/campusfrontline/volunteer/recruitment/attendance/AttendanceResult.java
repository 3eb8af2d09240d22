package org.campusfrontline.volunteer.recruitment.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of one entry: the attendance as it is now, or why it was not taken down, with a sentence for each
/// reason.
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttendanceResult(
        UUID signUp, @Nullable String clientId, @Nullable AttendanceView attendance, List<AttendanceRefusal> refusals) {

    AttendanceResult {
        refusals = List.copyOf(refusals);
    }

    record AttendanceRefusal(String code, String title) {}
}

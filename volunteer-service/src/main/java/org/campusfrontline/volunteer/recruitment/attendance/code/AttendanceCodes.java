package org.campusfrontline.volunteer.recruitment.attendance.code;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.vault.Vault;
import org.campusfrontline.volunteer.recruitment.attendance.rule.AttendanceCode;
import org.campusfrontline.volunteer.recruitment.attendance.rule.AttendanceProblem;
import org.campusfrontline.volunteer.recruitment.attendance.rule.HalfMinute;

/// The codes of posts: an HMAC over post, half minute and serial, so that nothing is kept but which were used. One
/// serves one person once, so a code that is passed on is worth nothing to whoever comes second.
@Singleton
public class AttendanceCodes {

    /// For how many half minutes an old code is still recognised as one.
    private static final int REMEMBERED = 20;

    private static final String NEXT =
            "SELECT COALESCE(MAX(serial) + 1, 0) AS next FROM attendance_code_use WHERE post = ? AND step = ?";
    private static final String USED =
            "SELECT COUNT(*) AS uses FROM attendance_code_use WHERE post = ? AND step = ? AND serial = ? AND sign_up = ?";
    private static final String USE =
            "INSERT IGNORE INTO attendance_code_use (post, step, serial, sign_up, used_at) VALUES (?, ?, ?, ?, ?)";
    private final Sql sql;
    private final Vault vault;

    AttendanceCodes(Sql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /// A code that was right at some time.
    public record Proven(HalfMinute step, int serial) {}

    /// The code to show now: the first of this half minute that nobody has used.
    AttendanceCode current(UUID post, HalfMinute step) {
        int next = sql.one("find next code", NEXT, row -> (int) row.number("next"), post, step.number())
                .orElse(0);
        return code(post, step, Math.min(next, AttendanceCode.MOST - 1));
    }

    /// When it was shown at that post, if it was at all.
    public Optional<Proven> prove(UUID post, String typed, Instant at) {
        HalfMinute now = HalfMinute.of(at);
        return AttendanceCode.read(typed)
                .flatMap(code -> LongStream.rangeClosed(0, REMEMBERED)
                        .mapToObj(back -> new HalfMinute(now.number() - back))
                        .filter(step -> code(post, step, code.serial()).equals(code))
                        .findFirst()
                        .map(step -> new Proven(step, code.serial())));
    }

    /// Whether this sign-up has used it, so that it asks for what it has.
    public boolean isUsedBy(UUID post, Proven code, UUID signUp) {
        return sql.one(
                        "look up use of code",
                        USED,
                        row -> row.number("uses") == 1,
                        post,
                        code.step().number(),
                        code.serial(),
                        signUp)
                .orElse(false);
    }

    /// Uses it up; refused where somebody else has.
    public Optional<Refusal> use(UUID post, Proven code, UUID signUp, Instant now) {
        int rows = sql.update("use code", USE, post, code.step().number(), code.serial(), signUp, now);
        return rows == 1 ? Optional.empty() : Optional.of(Refusal.of(AttendanceProblem.CODE_USED));
    }

    /// Forgets uses of codes that nobody can show any more.
    public void forget(Instant before) {
        sql.update(
                "forget codes",
                "DELETE FROM attendance_code_use WHERE step < ? LIMIT 5000",
                HalfMinute.of(before).number());
    }

    private AttendanceCode code(UUID post, HalfMinute step, int serial) {
        return AttendanceCode.of(
                serial, vault.blindIndex(post + "|" + step.number() + "|" + serial, "attendance-code"));
    }
}

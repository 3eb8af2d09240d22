package org.campusfrontline.volunteer.recruitment.attendance.code;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.signup.SignUpAccess;

/// Whether the caller runs a post: as an organiser or site lead of its unit.
@Singleton
class PostAccess {

    private static final String FIND =
            "SELECT a.tree, a.unit FROM post p JOIN activity a ON a.id = p.activity WHERE p.id = ? AND a.state <> 'DRAFT'";
    private final Sql sql;
    private final Caller caller;

    PostAccess(Sql sql, Caller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    /// Whose post it is.
    record Owner(String tree, String unit) {}

    Outcome<Owner> toRun(UUID post) {
        Optional<Owner> found =
                sql.one("read owner of post", FIND, row -> new Owner(row.text("tree"), row.text("unit")), post);
        return found.map(owner -> caller.refusalUnless(SignUpAccess.RUNNING, owner.tree(), owner.unit())
                        .<Outcome<Owner>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(owner)))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }
}

package org.campusfrontline.volunteer.erasure;

import static org.campusfrontline.volunteer.erasure.ErasedPart.ACCOUNT;
import static org.campusfrontline.volunteer.erasure.ErasedPart.CALLS;
import static org.campusfrontline.volunteer.erasure.ErasedPart.CERTIFICATES;
import static org.campusfrontline.volunteer.erasure.ErasedPart.DEEDS;
import static org.campusfrontline.volunteer.erasure.ErasedPart.EXCHANGES;
import static org.campusfrontline.volunteer.erasure.ErasedPart.HOURS;
import static org.campusfrontline.volunteer.erasure.ErasedPart.LINKS;
import static org.campusfrontline.volunteer.erasure.ErasedPart.PROFILE;
import static org.campusfrontline.volunteer.erasure.ErasedPart.ROLES;
import static org.campusfrontline.volunteer.erasure.ErasedPart.SIGN_UPS;
import static org.campusfrontline.volunteer.erasure.ErasedPart.TEAMS;
import static org.campusfrontline.volunteer.erasure.ErasedPart.TIME;
import static org.campusfrontline.volunteer.erasure.ErasureLine.blank;
import static org.campusfrontline.volunteer.erasure.ErasureLine.delete;
import static org.campusfrontline.volunteer.erasure.ErasureLine.deleteWhere;
import static org.campusfrontline.volunteer.erasure.ErasureLine.rename;

import java.util.List;

/// What erasure does to every column that holds a person's number, in this order: rows before those that they point
/// to. A test compares it with the schema, so that whoever adds such a column meets it; what stays as it is, and why,
/// stands there by name.
final class ErasurePlan {

    /// Make the pseudonym somebody whom rows may point to.
    static final List<String> ADOPTIONS = List.of("""
            INSERT INTO person_timeline (person, display_name, active, version)
            SELECT ?, '—', FALSE, 1 FROM person_timeline WHERE person = ?
            """, """
            INSERT INTO directory_member (person, display_name, memberships, version)
            SELECT ?, '—', '[]', 1 FROM directory_member WHERE person = ?
            """);

    static final List<ErasureLine> LINES = List.of(
            delete(PROFILE, "profile_proof", "person"),
            delete(PROFILE, "profile", "person"),
            delete(PROFILE, "risk_consent", "person"),
            delete(PROFILE, "call_preference", "person"),
            deleteWhere(PROFILE, "eligibility_recheck", "subject", "scope = 'PERSON' AND subject = ?"),
            delete(TIME, "busy_span", "person"),
            delete(TIME, "duty_plan", "person"),
            delete(TIME, "busy_calendar", "person"),
            delete(TIME, "calendar_feed", "person"),
            deleteWhere(
                    LINKS,
                    "service_record_read",
                    "record",
                    "record IN (SELECT id FROM service_record WHERE person = ?)"),
            delete(LINKS, "service_record", "person"),
            delete(LINKS, "engelsystem_key", "person"),
            deleteWhere(LINKS, "engelsystem_number", "thing", "kind = 'PERSON' AND thing = ?"),
            delete(LINKS, "export_file", "person"),
            rename(SIGN_UPS, "sign_up", "person"),
            blank(
                    HOURS,
                    "hours_declaration",
                    "person",
                    "task = '—', letter = IF(letter IS NULL, NULL, '—'), worker = IF(worker IS NULL, NULL, '—'),"
                            + " reason = IF(reason IS NULL, NULL, '—')"),
            rename(HOURS, "hours_declaration", "person"),
            rename(HOURS, "hours_entry", "person"),
            new ErasureLine(
                    HOURS,
                    ErasureLine.Deed.RENAMED,
                    "hours_account",
                    "code",
                    "person = ?",
                    "UPDATE hours_account SET code = INSERT(code, LOCATE('/', code) + 1, CHAR_LENGTH(person), ?)"
                            + " WHERE person = ?"),
            rename(HOURS, "hours_account", "person"),
            blank(CERTIFICATES, "certificate", "person", "person_name = IF(person_name IS NULL, NULL, '—')"),
            rename(CERTIFICATES, "certificate", "person"),
            rename(TEAMS, "enlistment", "person"),
            rename(TEAMS, "matter_step", "person"),
            rename(TEAMS, "temporary_branch", "secretary"),
            blank(TEAMS, "responsibility_post", "person", "phone = NULL"),
            rename(TEAMS, "responsibility_post", "person"),
            rename(EXCHANGES, "seat_exchange", "person"),
            rename(EXCHANGES, "seat_exchange", "to_person"),
            rename(EXCHANGES, "exchange_leg", "giver"),
            rename(EXCHANGES, "exchange_leg", "taker"),
            rename(CALLS, "call_out_ask", "person"),
            rename(ROLES, "role_grant", "person"),
            rename(DEEDS, "role_grant", "given_by"),
            rename(DEEDS, "role_grant", "ended_by"),
            rename(DEEDS, "token_revocation", "revoked_by"),
            rename(DEEDS, "admission_decision", "decided_by"),
            rename(DEEDS, "attendance", "came_by"),
            rename(DEEDS, "attendance", "left_by"),
            rename(DEEDS, "attendance", "vouched_by"),
            rename(DEEDS, "attendance_appeal", "decided_by"),
            rename(DEEDS, "hours_declaration", "declared_by"),
            rename(DEEDS, "hours_declaration", "link_issued_by"),
            rename(DEEDS, "hours_declaration", "decided_by"),
            rename(DEEDS, "hours_entry", "booked_by"),
            rename(DEEDS, "hours_month", "closed_by"),
            rename(DEEDS, "certificate", "ended_by"),
            rename(DEEDS, "profile_proof", "verified_by"),
            rename(DEEDS, "risk_notice", "published_by"),
            rename(DEEDS, "eligibility_rule_set", "changed_by"),
            rename(DEEDS, "activity_revision", "made_by"),
            rename(DEEDS, "matter_step", "actor"),
            rename(DEEDS, "task_force_team", "made_by"),
            rename(DEEDS, "team_sign_up", "made_by"),
            rename(DEEDS, "temporary_branch", "approved_by"),
            rename(DEEDS, "responsibility_post", "made_by"),
            rename(DEEDS, "exchange_leg", "approved_by"),
            rename(DEEDS, "call_out", "started_by"),
            rename(DEEDS, "webhook_subscription", "created_by"),
            rename(DEEDS, "service_record_read", "account"),
            rename(DEEDS, "job", "owner"),
            delete(ACCOUNT, "idempotency", "person"),
            delete(ACCOUNT, "identity_grant", "person"),
            delete(ACCOUNT, "grant_holder", "person"),
            delete(ACCOUNT, "person_turn", "person"),
            delete(ACCOUNT, "guest", "number"),
            delete(ACCOUNT, "person_membership", "person"),
            delete(ACCOUNT, "person", "number"),
            delete(ACCOUNT, "directory_member", "person"),
            delete(ACCOUNT, "person_timeline", "person"));

    private ErasurePlan() {}
}

package org.campusfrontline.volunteer.privacy;

import static org.campusfrontline.volunteer.privacy.PersonalFact.APPEALS;
import static org.campusfrontline.volunteer.privacy.PersonalFact.ATTENDANCE;
import static org.campusfrontline.volunteer.privacy.PersonalFact.AVAILABILITY;
import static org.campusfrontline.volunteer.privacy.PersonalFact.BRANCHES;
import static org.campusfrontline.volunteer.privacy.PersonalFact.BUSY_TIMES;
import static org.campusfrontline.volunteer.privacy.PersonalFact.CALL_ANSWERS;
import static org.campusfrontline.volunteer.privacy.PersonalFact.CERTIFICATES;
import static org.campusfrontline.volunteer.privacy.PersonalFact.DECLARATIONS;
import static org.campusfrontline.volunteer.privacy.PersonalFact.DEEDS;
import static org.campusfrontline.volunteer.privacy.PersonalFact.ENDED_SIGN_UPS;
import static org.campusfrontline.volunteer.privacy.PersonalFact.EXCHANGES;
import static org.campusfrontline.volunteer.privacy.PersonalFact.FITNESS;
import static org.campusfrontline.volunteer.privacy.PersonalFact.HOURS;
import static org.campusfrontline.volunteer.privacy.PersonalFact.MEMBERSHIPS;
import static org.campusfrontline.volunteer.privacy.PersonalFact.NAME;
import static org.campusfrontline.volunteer.privacy.PersonalFact.NUMBER;
import static org.campusfrontline.volunteer.privacy.PersonalFact.PHONE;
import static org.campusfrontline.volunteer.privacy.PersonalFact.PROOFS;
import static org.campusfrontline.volunteer.privacy.PersonalFact.PROOF_NUMBERS;
import static org.campusfrontline.volunteer.privacy.PersonalFact.READINGS;
import static org.campusfrontline.volunteer.privacy.PersonalFact.RESPONSIBILITY_POSTS;
import static org.campusfrontline.volunteer.privacy.PersonalFact.RISK_CONSENTS;
import static org.campusfrontline.volunteer.privacy.PersonalFact.ROLES;
import static org.campusfrontline.volunteer.privacy.PersonalFact.SERVICE_RECORDS;
import static org.campusfrontline.volunteer.privacy.PersonalFact.SIGN_UPS;
import static org.campusfrontline.volunteer.privacy.PersonalFact.SKILLS;
import static org.campusfrontline.volunteer.privacy.PersonalFact.TEAMS;
import static org.campusfrontline.volunteer.privacy.Viewer.AUDITOR;
import static org.campusfrontline.volunteer.privacy.Viewer.AUDITOR_OF_ACTIVITY;
import static org.campusfrontline.volunteer.privacy.Viewer.AUDITOR_OF_MEMBERS;
import static org.campusfrontline.volunteer.privacy.Viewer.BADGE_READER;
import static org.campusfrontline.volunteer.privacy.Viewer.BRANCH_SECRETARY;
import static org.campusfrontline.volunteer.privacy.Viewer.BRANCH_SUPERIOR;
import static org.campusfrontline.volunteer.privacy.Viewer.CALENDAR_READER;
import static org.campusfrontline.volunteer.privacy.Viewer.CARE_OFFICER;
import static org.campusfrontline.volunteer.privacy.Viewer.CERTIFICATE_READER;
import static org.campusfrontline.volunteer.privacy.Viewer.COMMUNITY_WORKER;
import static org.campusfrontline.volunteer.privacy.Viewer.OPERATOR;
import static org.campusfrontline.volunteer.privacy.Viewer.OPERATOR_OF_MEMBERS;
import static org.campusfrontline.volunteer.privacy.Viewer.ORGANISER_OF_ACTIVITY;
import static org.campusfrontline.volunteer.privacy.Viewer.ORGANISER_OF_MEMBERS;
import static org.campusfrontline.volunteer.privacy.Viewer.RECORD_READER;
import static org.campusfrontline.volunteer.privacy.Viewer.ROSTER_PLANNER;
import static org.campusfrontline.volunteer.privacy.Viewer.SELF;
import static org.campusfrontline.volunteer.privacy.Viewer.SITE_LEAD;
import static org.campusfrontline.volunteer.privacy.Viewer.TEAM_LEADER;
import static org.campusfrontline.volunteer.privacy.Viewer.TEAM_MEMBER;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// What each role sees of whom. The test that crawls every reading endpoint as every viewer compares what it finds with
/// this table, in both directions; whoever adds an endpoint meets it there.
final class PrivacyTable {

    private static final Map<Viewer, Set<PersonalFact>> SEEN = new EnumMap<>(Viewer.class);

    static {
        may(
                SELF,
                NAME,
                NUMBER,
                MEMBERSHIPS,
                ROLES,
                SKILLS,
                PROOFS,
                PROOF_NUMBERS,
                FITNESS,
                AVAILABILITY,
                RISK_CONSENTS,
                SIGN_UPS,
                ENDED_SIGN_UPS,
                EXCHANGES,
                CALL_ANSWERS,
                ATTENDANCE,
                APPEALS,
                HOURS,
                DECLARATIONS,
                CERTIFICATES,
                SERVICE_RECORDS,
                READINGS,
                TEAMS,
                BRANCHES,
                RESPONSIBILITY_POSTS,
                BUSY_TIMES);
        may(CERTIFICATE_READER, NAME, CERTIFICATES);
        may(RECORD_READER, NAME, HOURS);
        may(BADGE_READER, NAME, RESPONSIBILITY_POSTS);
        may(CALENDAR_READER, SIGN_UPS, ENDED_SIGN_UPS);
        may(COMMUNITY_WORKER, NAME, DECLARATIONS);
        may(ORGANISER_OF_MEMBERS, NAME, NUMBER, MEMBERSHIPS, PHONE, PROOFS, PROOF_NUMBERS, DECLARATIONS);
        may(
                ORGANISER_OF_ACTIVITY,
                NAME,
                NUMBER,
                SIGN_UPS,
                ENDED_SIGN_UPS,
                ATTENDANCE,
                APPEALS,
                HOURS,
                CERTIFICATES,
                TEAMS,
                RESPONSIBILITY_POSTS);
        may(TEAM_LEADER, NAME, NUMBER, SIGN_UPS, TEAMS);
        may(TEAM_MEMBER, NAME, NUMBER, TEAMS);
        may(BRANCH_SECRETARY, NAME, NUMBER, BRANCHES);
        may(BRANCH_SUPERIOR, NAME, NUMBER, BRANCHES);
        may(SITE_LEAD, NAME, NUMBER, SIGN_UPS, ENDED_SIGN_UPS, ATTENDANCE, APPEALS);
        may(ROSTER_PLANNER, NAME, NUMBER, MEMBERSHIPS);
        may(CARE_OFFICER, NAME, NUMBER, MEMBERSHIPS);
        may(AUDITOR_OF_MEMBERS, NAME, NUMBER, MEMBERSHIPS, DEEDS);
        may(AUDITOR_OF_ACTIVITY, NAME, NUMBER, HOURS, DEEDS);
        may(AUDITOR, NAME, NUMBER, MEMBERSHIPS, ROLES, HOURS, DEEDS);
        may(OPERATOR_OF_MEMBERS, NAME, NUMBER, MEMBERSHIPS, PHONE, DEEDS);
        may(OPERATOR, NAME, NUMBER, MEMBERSHIPS, ROLES, PHONE, DEEDS);
    }

    private PrivacyTable() {}

    private static void may(Viewer viewer, PersonalFact... facts) {
        EnumSet<PersonalFact> seen = EnumSet.noneOf(PersonalFact.class);
        Collections.addAll(seen, facts);
        SEEN.put(viewer, Collections.unmodifiableSet(seen));
    }

    /// In the order of the facts; empty for who sees nothing.
    static Set<PersonalFact> seenBy(Viewer viewer) {
        return SEEN.getOrDefault(viewer, Set.of());
    }
}

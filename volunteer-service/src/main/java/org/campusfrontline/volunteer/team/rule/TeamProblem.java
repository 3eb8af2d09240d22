package org.campusfrontline.volunteer.team.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why a team, a temporary branch or a responsibility post is not made, changed or signed up.
public enum TeamProblem implements ProblemCode {
    ILLEGAL_STEP(3101, 409),
    PERSON_NOT_KNOWN(3102, 422),
    LEADER_STAYS(3103, 409),
    NOT_A_MEMBER(3104, 409),
    TOO_MANY(3105, 409),
    TERM(3106, 422),
    QUALIFICATION_MISSING(3107, 409),
    NOT_READY(3108, 409),
    QUALIFICATION_UNKNOWN(3109, 422),
    LEADS_BY_APPLICATION(3110, 422),
    NOT_SEATED(3111, 409),
    MEMBER_REFUSED(3112, 409),
    OUTSIDE_TERM(3113, 409),
    POST_DECIDES(3114, 409),
    NAMED_TWICE(3115, 422),
    OTHER_EMERGENCY(3116, 409),
    BRANCH_OVER(3121, 409),
    DOCUMENT_USED(3122, 409),
    TEAM_UNKNOWN(3123, 422),
    POST_OVER(3131, 409);

    private final String code;
    private final int status;

    TeamProblem(int number, int status) {
        this.code = "VOL-" + number;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}

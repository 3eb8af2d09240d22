package org.campusfrontline.volunteer.privacy;

/// Something that an answer tells of one person.
enum PersonalFact {
    NAME("姓名", "The name"),
    NUMBER("人员编号", "The number under which the campus knows the person"),
    MEMBERSHIPS("所属单位", "The units to which the person belongs"),
    ROLES("担任的角色", "Roles held, with their scope and end"),
    PHONE("手机号（仅显示末四位）", "The last four digits of the phone that a guest was invited by"),
    SKILLS("技能", "Skills"),
    PROOFS("资格与保险证明", "Qualifications, training and insurance, with their validity"),
    PROOF_NUMBERS("证明编号", "The number on a proof"),
    FITNESS("身体状况自述", "Whether declared fit, and until when"),
    AVAILABILITY("可服务时间", "When the person says there is time"),
    RISK_CONSENTS("风险告知确认", "Which notices of risk were accepted"),
    SIGN_UPS("报名", "Sign-ups, with place and time"),
    ENDED_SIGN_UPS("已结束的报名", "Sign-ups that ended, with the reason"),
    EXCHANGES("岗位转让", "Seats that the person offers to somebody by name"),
    CALL_ANSWERS("对召集的答复", "What the person answered to a call"),
    ATTENDANCE("考勤", "When the person came and left"),
    APPEALS("考勤申诉", "Appeals against an absence"),
    HOURS("服务时长", "Minutes of service, entry by entry"),
    DECLARATIONS("申报的服务", "Service that was declared, with its community and task"),
    CERTIFICATES("服务证明", "Certificates"),
    SERVICE_RECORDS("服务记录授权", "Which readers the person let see the service record"),
    READINGS("服务记录查阅情况", "When such a reader read it"),
    TEAMS("所在突击队及队内事项", "Which task-force teams the person is in, and what happened there"),
    BRANCHES("编入的临时党支部", "Which temporary branches the person is attached to"),
    RESPONSIBILITY_POSTS("责任岗", "Which posts the person answers for"),
    BUSY_TIMES("个人日程", "Where the own calendar comes from, and when it is busy"),
    DEEDS("操作记录", "What the person did in the system");

    private final String textZh;
    private final String textEn;

    PersonalFact(String textZh, String textEn) {
        this.textZh = textZh;
        this.textEn = textEn;
    }

    String textZh() {
        return textZh;
    }

    String textEn() {
        return textEn;
    }
}

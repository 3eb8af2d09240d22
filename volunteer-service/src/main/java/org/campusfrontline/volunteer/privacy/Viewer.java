package org.campusfrontline.volunteer.privacy;

/// Who looks at a person. A role counts where its grant covers the unit: that of the person's membership, or that which
/// runs the activity. Anywhere else it shows no more than `VOLUNTEER`.
enum Viewer {
    SELF("本人", "The person"),
    VOLUNTEER("其他师生", "Any other person with an account"),
    ANYBODY("未登录者", "Somebody without an account"),
    CERTIFICATE_READER("持证明核验链接者", "Who was given the link of a certificate"),
    RECORD_READER("本人授权的查阅者", "The reader to whom the person issued a service record"),
    BADGE_READER("扫描责任岗二维码者", "Who was given the link of a badge, and sees what the person agreed to"),
    CALENDAR_READER("持日历订阅链接者", "Who was given the link of the calendar feed"),
    COMMUNITY_WORKER("持一次性链接的社区工作者", "The community worker with the one-time link"),
    ORGANISER_OF_MEMBERS("本人所在单位的组织者", "Organiser of a unit to which the person belongs"),
    ORGANISER_OF_ACTIVITY("活动主办单位的组织者", "Organiser of the unit that runs the activity"),
    TEAM_LEADER("本人所在突击队的队长", "Who leads a team that the person is in"),
    TEAM_MEMBER("本人所在突击队的队员", "Another member of a team that the person is in"),
    BRANCH_SECRETARY("本人编入的临时党支部的书记", "The secretary of a temporary branch to which the person is attached"),
    BRANCH_SUPERIOR("批准该临时党支部的上级组织", "The superior organisation of such a branch"),
    SITE_LEAD("活动主办单位的现场负责人", "Site lead of the unit that runs the activity"),
    ROSTER_PLANNER("本人所在单位的排班员", "Roster planner of a unit to which the person belongs"),
    CARE_OFFICER("本人所在单位的关怀专员", "Care officer of a unit to which the person belongs"),
    AUDITOR_OF_MEMBERS("本人所在单位的审计员", "Auditor of a unit to which the person belongs"),
    AUDITOR_OF_ACTIVITY("活动主办单位的审计员", "Auditor of the unit that runs the activity"),
    OPERATOR_OF_MEMBERS("本人所在单位的运维人员", "Operator of a unit to which the person belongs"),
    OPERATOR("全校运维人员", "Operator of whole trees"),
    AUDITOR("全校审计员", "Auditor of whole trees"),
    OTHER_ROLES("其他角色（考核、发布等）", "Any other role: assessor, committee, publisher"),
    SYSTEM("其他校园系统", "Another campus system");

    private final String textZh;
    private final String textEn;

    Viewer(String textZh, String textEn) {
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

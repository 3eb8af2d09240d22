package org.campusfrontline.roster.carefund.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why money of the care fund does not move.
public enum FundProblem implements ProblemCode {
    PURPOSE_NOT_ALLOWED("ROS-1401", 409),
    SOURCE_NOT_OPEN("ROS-1402", 409),
    OVER_THE_LIMIT("ROS-1403", 409),
    OVER_THE_TOTAL("ROS-1404", 409),
    NOT_ENOUGH("ROS-1405", 409),
    OWN_REQUEST("ROS-1406", 409),
    APPROVED_ALREADY("ROS-1407", 409),
    NOT_OPEN("ROS-1408", 409),
    REVERSED_ALREADY("ROS-1409", 409),
    NOT_REVERSIBLE("ROS-1410", 409),
    RECEIPT_USED("ROS-1411", 409),
    UNKNOWN_UNIT("ROS-1412", 400),
    UNKNOWN_SOURCE("ROS-1413", 400),
    ENDS_BEFORE_IT_BEGINS("ROS-1414", 400),
    PURPOSE_TWICE("ROS-1415", 400),
    UNKNOWN_PERSON("ROS-1416", 400),
    NOT_CONSENTED("ROS-1417", 409),
    NO_DESK("ROS-1421", 409),
    NO_TWO_APPROVERS("ROS-1422", 409),
    NOT_THEIR_STATE("ROS-1423", 409),
    DECIDED_BY_YOU("ROS-1424", 409),
    MORE_THAN_ASKED("ROS-1425", 409),
    PROOF_UNREADABLE("ROS-1426", 400),
    APPEALED_ALREADY("ROS-1427", 409),
    APPROVER_TWICE("ROS-1428", 400),
    NOT_OF_THE_UNIT("ROS-1429", 409);

    private final String code;
    private final int status;

    FundProblem(String code, int status) {
        this.code = code;
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

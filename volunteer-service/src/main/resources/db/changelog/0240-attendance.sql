--liquibase formatted sql

--changeset recruitment:0240-attendance
-- What is known of a person's coming and going; who tells it is never its person alone.
CREATE TABLE attendance (
    sign_up    BINARY(16)  NOT NULL,
    came_at    DATETIME(6) NOT NULL,
    came_how   VARCHAR(16) NOT NULL,
    came_by    VARCHAR(64) NOT NULL,
    left_at    DATETIME(6) NULL,
    left_how   VARCHAR(16) NULL,
    left_by    VARCHAR(64) NULL,
    vouched_by VARCHAR(64) NULL,
    problem    VARCHAR(16) NULL,
    booked_at  DATETIME(6) NULL,
    due        BOOLEAN GENERATED ALWAYS AS (
        left_at IS NOT NULL AND booked_at IS NULL AND problem IS NULL AND (vouched_by IS NOT NULL
            OR (came_how NOT IN ('ASSUMED', 'OFFLINE_CODE') AND left_how NOT IN ('ASSUMED', 'OFFLINE_CODE')))) STORED,
    CONSTRAINT pk_attendance PRIMARY KEY (sign_up),
    CONSTRAINT fk_attendance_sign_up FOREIGN KEY (sign_up) REFERENCES sign_up (id),
    CONSTRAINT ck_attendance_left CHECK ((left_at IS NULL) = (left_how IS NULL) AND (left_at IS NULL) = (left_by IS NULL)),
    CONSTRAINT ck_attendance_order CHECK (left_at IS NULL OR left_at >= came_at),
    INDEX ix_attendance_due (due)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset recruitment:0240-attendance-code-use
-- A code serves one person once.
CREATE TABLE attendance_code_use (
    post    BINARY(16)  NOT NULL,
    step    BIGINT      NOT NULL,
    serial  INT         NOT NULL,
    sign_up BINARY(16)  NOT NULL,
    used_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_attendance_code_use PRIMARY KEY (post, step, serial),
    CONSTRAINT fk_attendance_code_use_post FOREIGN KEY (post) REFERENCES post (id),
    CONSTRAINT fk_attendance_code_use_sign_up FOREIGN KEY (sign_up) REFERENCES sign_up (id),
    INDEX ix_attendance_code_use_step (step)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset recruitment:0240-attendance-place
-- Where one must be to check in, if anywhere; where a person was is compared with it and never kept.
CREATE TABLE attendance_place (
    post          BINARY(16)   NOT NULL,
    -- in millionths of a degree
    latitude      INT          NOT NULL,
    longitude     INT          NOT NULL,
    datum         VARCHAR(8)   NOT NULL,
    radius_metres INT          NOT NULL,
    version       BIGINT       NOT NULL,
    CONSTRAINT pk_attendance_place PRIMARY KEY (post),
    CONSTRAINT fk_attendance_place_post FOREIGN KEY (post) REFERENCES post (id),
    CONSTRAINT ck_attendance_place_datum CHECK (datum IN ('GCJ02', 'WGS84')),
    CONSTRAINT ck_attendance_place_radius CHECK (radius_metres BETWEEN 10 AND 5000)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset recruitment:0240-attendance-appeal
CREATE TABLE attendance_appeal (
    id         BINARY(16)  NOT NULL,
    sign_up    BINARY(16)  NOT NULL,
    claim      VARCHAR(24) NOT NULL,
    state      VARCHAR(16) NOT NULL,
    filed_at   DATETIME(6) NOT NULL,
    decided_at DATETIME(6) NULL,
    decided_by VARCHAR(64) NULL,
    version    BIGINT      NOT NULL,
    CONSTRAINT pk_attendance_appeal PRIMARY KEY (id),
    CONSTRAINT uq_attendance_appeal UNIQUE (sign_up),
    CONSTRAINT fk_attendance_appeal_sign_up FOREIGN KEY (sign_up) REFERENCES sign_up (id),
    CONSTRAINT ck_attendance_appeal_claim CHECK (claim IN ('WAS_THERE', 'COULD_NOT_COME')),
    CONSTRAINT ck_attendance_appeal_state CHECK (state IN ('OPEN', 'ATTENDED', 'EXCUSED', 'DISMISSED')),
    CONSTRAINT ck_attendance_appeal_decided
        CHECK ((state = 'OPEN') = (decided_at IS NULL) AND (state = 'OPEN') = (decided_by IS NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

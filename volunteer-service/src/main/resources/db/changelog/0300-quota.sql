--liquibase formatted sql

--changeset recruitment:0300-seats-quoted
-- quoted: who has a seat is also asked by the quota of the shift. called_off: it takes nobody any more, whatever becomes
-- of its activity. Both stand where every sign-up looks anyway, so that shifts without a quota pay nothing.
ALTER TABLE shift_seats
    ADD COLUMN quoted BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN called_off BOOLEAN NOT NULL DEFAULT FALSE;

--changeset recruitment:0300-shift-quota
-- What a shift asks for beyond its seats, written behind the lock of its row in shift_seats. A draft lays its shifts out
-- anew with the same ids, so no key ties this to them. next_look: when organisers are told next if people are missing.
CREATE TABLE shift_quota (
    shift        BINARY(16)   NOT NULL,
    least        INT          NOT NULL,
    target       INT          NOT NULL,
    reserve      INT          NOT NULL,
    call_minutes INT          NOT NULL,
    warn_minutes VARCHAR(60)  NOT NULL,
    released     INT          NOT NULL,
    next_look    DATETIME(6)  NULL,
    told         BIGINT       NOT NULL,
    called_off   DATETIME(6)  NULL,
    version      BIGINT       NOT NULL,
    CONSTRAINT pk_shift_quota PRIMARY KEY (shift),
    CONSTRAINT ck_shift_quota_numbers CHECK (0 <= least AND least <= target AND 0 <= reserve),
    INDEX ix_shift_quota_look (next_look),
    INDEX ix_shift_quota_called_off (called_off)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset recruitment:0300-shift-quota-line
-- A share of a unit (tree, unit, at_least, at_most) or a ratio (competence, code, verified, per). taken: how many of
-- those who hold seats it counts.
CREATE TABLE shift_quota_line (
    shift           BINARY(16)  NOT NULL,
    place           INT         NOT NULL,
    tree            VARCHAR(16) NULL,
    unit            VARCHAR(64) NULL,
    at_least        INT         NULL,
    at_most         INT         NULL,
    competence      VARCHAR(16) NULL,
    code            VARCHAR(32) NULL,
    verified        BOOLEAN     NOT NULL,
    per             INT         NULL,
    release_minutes INT         NULL,
    taken           INT         NOT NULL,
    CONSTRAINT pk_shift_quota_line PRIMARY KEY (shift, place),
    CONSTRAINT fk_shift_quota_line_quota FOREIGN KEY (shift) REFERENCES shift_quota (shift),
    CONSTRAINT ck_shift_quota_line_kind CHECK ((per IS NULL) = (tree IS NOT NULL)
        AND (per IS NULL) = (unit IS NOT NULL) AND (per IS NULL) = (code IS NULL)),
    CONSTRAINT ck_shift_quota_line_taken CHECK (taken >= 0)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset recruitment:0300-sign-up-line
-- Which lines count a sign-up that holds a seat. Written with the counters and before the sign-up, so no key ties them.
CREATE TABLE sign_up_line (
    sign_up BINARY(16) NOT NULL,
    place   INT        NOT NULL,
    shift   BINARY(16) NOT NULL,
    CONSTRAINT pk_sign_up_line PRIMARY KEY (sign_up, place),
    INDEX ix_sign_up_line_shift (shift)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset recruitment:0300-sign-up-stand-by
-- Who waits and agreed to stand by: served before the others once the shift is near.
ALTER TABLE sign_up ADD COLUMN stand_by BOOLEAN NOT NULL DEFAULT FALSE;

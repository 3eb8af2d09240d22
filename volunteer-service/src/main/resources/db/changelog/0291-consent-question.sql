--liquibase formatted sql

--changeset recruitment:0291-consent-question
-- Whether who signed up agrees to a revision that changes time, place or risk: one open question a sign-up, the later
-- one in the place of the earlier. agreed_*: what its person agreed to last.
CREATE TABLE consent_question (
    sign_up      BINARY(16)   NOT NULL,
    revision     INT          NOT NULL,
    activity     BINARY(16)   NOT NULL,
    aspects      VARCHAR(64)  NOT NULL,
    collisions   VARCHAR(200) NOT NULL,
    agreed_start DATETIME(6)  NOT NULL,
    agreed_end   DATETIME(6)  NOT NULL,
    agreed_site  VARCHAR(120) NOT NULL,
    asked_at     DATETIME(6)  NOT NULL,
    due_at       DATETIME(6)  NOT NULL,
    answer       VARCHAR(16)  NOT NULL,
    answered_at  DATETIME(6)  NULL,
    open_sign_up BINARY(16)  GENERATED ALWAYS AS (CASE WHEN answer = 'OPEN' THEN sign_up END) STORED,
    open_until   DATETIME(6) GENERATED ALWAYS AS (CASE WHEN answer = 'OPEN' THEN due_at END) STORED,
    CONSTRAINT pk_consent_question PRIMARY KEY (sign_up, revision),
    CONSTRAINT fk_consent_question_sign_up FOREIGN KEY (sign_up) REFERENCES sign_up (id),
    CONSTRAINT uq_consent_question_open UNIQUE (open_sign_up),
    CONSTRAINT ck_consent_question_answer
        CHECK (answer IN ('OPEN', 'CONSENTED', 'REFUSED', 'SILENT', 'SUPERSEDED', 'ENDED')),
    CONSTRAINT ck_consent_question_answered CHECK ((answer = 'OPEN') = (answered_at IS NULL)),
    INDEX ix_consent_question_revision (activity, revision, answer),
    INDEX ix_consent_question_until (open_until)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

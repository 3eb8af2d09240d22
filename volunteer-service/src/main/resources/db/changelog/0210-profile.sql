--liquibase formatted sql

--changeset profile:0210-competence
-- What people can bring along; operators' data. by_unit: only a unit says it of a person, never the person alone.
CREATE TABLE competence (
    code    VARCHAR(32) NOT NULL,
    kind    VARCHAR(16) NOT NULL,
    name_zh VARCHAR(60) NOT NULL,
    name_en VARCHAR(60) NOT NULL,
    by_unit BOOLEAN     NOT NULL,
    active  BOOLEAN     NOT NULL,
    version BIGINT      NOT NULL,
    CONSTRAINT pk_competence PRIMARY KEY (code),
    CONSTRAINT ck_competence_kind CHECK (kind IN ('SKILL', 'TRAINING', 'QUALIFICATION'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO competence (code, kind, name_zh, name_en, by_unit, active, version)
VALUES ('protective-equipment', 'TRAINING', '防护用品穿脱培训', 'Protective equipment', FALSE, TRUE, 1),
       ('first-aid', 'TRAINING', '急救培训', 'First aid', FALSE, TRUE, 1),
       ('order-safety', 'TRAINING', '现场秩序与疏散培训', 'Order and evacuation', FALSE, TRUE, 1),
       ('counsellor', 'QUALIFICATION', '心理咨询资格', 'Counsellor', FALSE, TRUE, 1),
       ('nurse', 'QUALIFICATION', '护士执业资格', 'Nurse', FALSE, TRUE, 1),
       ('driver', 'QUALIFICATION', '机动车驾驶证', 'Driving licence', FALSE, TRUE, 1),
       ('party-member', 'QUALIFICATION', '中共党员', 'Member of the Party', TRUE, TRUE, 1),
       ('english', 'SKILL', '英语', 'English', FALSE, TRUE, 1),
       ('sign-language', 'SKILL', '手语', 'Sign language', FALSE, TRUE, 1);

--changeset profile:0210-profile
-- What a person declares. Fitness is a yes or no that ends, adulthood a yes or no; neither has a reason.
CREATE TABLE profile (
    person       VARCHAR(64) NOT NULL,
    adult        BOOLEAN     NULL,
    fit          BOOLEAN     NULL,
    fit_until    DATETIME(6) NULL,
    availability TEXT        NULL,
    changed_at   DATETIME(6) NOT NULL,
    version      BIGINT      NOT NULL,
    CONSTRAINT pk_profile PRIMARY KEY (person),
    CONSTRAINT ck_profile_fitness CHECK ((fit IS NULL) = (fit_until IS NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset profile:0210-profile-proof
-- Skills, training, qualifications and insurance, each with its half-open validity; open where null.
CREATE TABLE profile_proof (
    id               BINARY(16)   NOT NULL,
    person           VARCHAR(64)  NOT NULL,
    ordinal          INT          NOT NULL,
    kind             VARCHAR(16)  NOT NULL,
    code             VARCHAR(32)  NULL,
    issuer           VARCHAR(120) NULL,
    sealed_reference TEXT         NULL,
    valid_from       DATETIME(6)  NULL,
    valid_until      DATETIME(6)  NULL,
    by_unit          BOOLEAN      NOT NULL,
    verified_by      VARCHAR(64)  NULL,
    verified_at      DATETIME(6)  NULL,
    CONSTRAINT pk_profile_proof PRIMARY KEY (id),
    CONSTRAINT fk_profile_proof_person FOREIGN KEY (person) REFERENCES profile (person),
    CONSTRAINT fk_profile_proof_code FOREIGN KEY (code) REFERENCES competence (code),
    CONSTRAINT ck_profile_proof_kind CHECK (kind IN ('SKILL', 'TRAINING', 'QUALIFICATION', 'INSURANCE')),
    CONSTRAINT ck_profile_proof_code CHECK ((kind = 'INSURANCE') = (code IS NULL)),
    CONSTRAINT ck_profile_proof_span CHECK (valid_from < valid_until),
    CONSTRAINT ck_profile_proof_verified CHECK ((verified_by IS NULL) = (verified_at IS NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

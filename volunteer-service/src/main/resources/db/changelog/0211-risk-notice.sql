--liquibase formatted sql

--changeset recruitment:0211-risk-notice
-- What is told of a category's risks before anybody stands there; a version never changes.
CREATE TABLE risk_notice (
    category     VARCHAR(32)   NOT NULL,
    version      BIGINT        NOT NULL,
    text_zh      VARCHAR(4000) NOT NULL,
    text_en      VARCHAR(4000) NOT NULL,
    published_by VARCHAR(64)   NOT NULL,
    published_at DATETIME(6)   NOT NULL,
    CONSTRAINT pk_risk_notice PRIMARY KEY (category, version),
    CONSTRAINT fk_risk_notice_category FOREIGN KEY (category) REFERENCES post_category (code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset recruitment:0211-risk-consent
-- Who accepted which version; withdrawn ones go, the audit trail keeps both steps.
CREATE TABLE risk_consent (
    person   VARCHAR(64) NOT NULL,
    category VARCHAR(32) NOT NULL,
    notice   BIGINT      NOT NULL,
    given_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_risk_consent PRIMARY KEY (person, category, notice),
    CONSTRAINT fk_risk_consent_notice FOREIGN KEY (category, notice) REFERENCES risk_notice (category, version)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset recruitment:0211-post-category-versions
-- Read with the shift, so that a sign-up learns without another round trip whether there is anything to check.
ALTER TABLE post_category
    ADD COLUMN rules_version BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN notice_version BIGINT NOT NULL DEFAULT 0;

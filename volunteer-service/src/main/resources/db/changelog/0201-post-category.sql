--liquibase formatted sql

--changeset recruitment:0201-post-category
-- What a post is about and how risky it is; operators' data, not code.
CREATE TABLE post_category (
    code       VARCHAR(32) NOT NULL,
    name_zh    VARCHAR(60) NOT NULL,
    name_en    VARCHAR(60) NOT NULL,
    risk_level VARCHAR(16) NOT NULL,
    ordinal    INT         NOT NULL,
    CONSTRAINT pk_post_category PRIMARY KEY (code),
    CONSTRAINT ck_post_category_risk CHECK (risk_level IN ('LOW', 'RAISED', 'HIGH'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO post_category (code, name_zh, name_en, risk_level, ordinal)
VALUES ('risk-check', '风险排查', 'Risk check', 'RAISED', 1),
       ('duty-watch', '值班值守', 'Duty watch', 'LOW', 2),
       ('place-control', '场所管控', 'Place control', 'RAISED', 3),
       ('supply-delivery', '物资运送', 'Supply delivery', 'LOW', 4),
       ('order-keeping', '秩序维护', 'Order keeping', 'LOW', 5),
       ('psychological-support', '心理疏导', 'Psychological support', 'LOW', 6),
       ('entry-check', '测温验码', 'Temperature and code check', 'RAISED', 7),
       ('mass-session', '核酸检测', 'Mass session support', 'HIGH', 8),
       ('isolation-support', '管控隔离', 'Isolation support', 'HIGH', 9);

package org.campusfrontline.volunteer.recruitment.risk;

/// Fired in the transaction that gives a category a new version of its risk notice.
public record NoticePublished(String category) {}

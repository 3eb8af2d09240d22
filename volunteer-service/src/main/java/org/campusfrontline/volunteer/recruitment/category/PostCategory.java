package org.campusfrontline.volunteer.recruitment.category;

/// A kind of post with its names and its risk level (LOW, RAISED, HIGH).
public record PostCategory(String code, String nameZh, String nameEn, String riskLevel) {}

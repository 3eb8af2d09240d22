/// When a person may sign up, be offered a seat and step on.
@NullMarked
package org.campusfrontline.volunteer.recruitment.signup.rule;

import org.jspecify.annotations.NullMarked;

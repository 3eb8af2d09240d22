/// The commands behind `./campus`.
@NullMarked
package org.campusfrontline.deploy.local.command;

import org.jspecify.annotations.NullMarked;

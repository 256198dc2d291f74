<?php
// Called with the folder of the blog, the origin of the site, and the paths of its pages: installs the blog, and has
// each page pasted into two posts, as the block editor and the classic one keep it. Its author’s password is in the
// environment.
[, $blog, $site] = $argv;
define('WP_INSTALLING', true);
require "$blog/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
// There is nobody to write to.
add_filter('pre_wp_mail', '__return_true');
if (!is_blog_installed()) {
    wp_install('A blog', 'admin', 'admin@blog.example', true, '', getenv('BLOG_PASSWORD'));
}
[$theme] = array_keys(wp_get_themes());
switch_theme($theme);
wp_set_current_user(1);

function publish(string $name, string $content): void
{
    $post = ['post_title' => $name, 'post_name' => $name, 'post_content' => wp_slash($content)];
    $id = wp_insert_post($post + ['post_status' => 'publish', 'post_author' => 1], true);
    if (is_wp_error($id)) {
        fwrite(STDERR, $id->get_error_message());
        exit(1);
    }
}

function embed(string $url): string
{
    return '<!-- wp:embed {"url":"' . $url . '","type":"wp-embed","providerNameSlug":"beyond-failure"} -->'
        . "<figure class=\"wp-block-embed is-type-wp-embed\"><div class=\"wp-block-embed__wrapper\">\n$url\n</div></figure>"
        . '<!-- /wp:embed -->';
}

function between(string ...$blocks): string
{
    $paragraph = fn(string $words) => "<!-- wp:paragraph --><p>$words</p><!-- /wp:paragraph -->";
    return implode("\n\n", [$paragraph('Before'), ...$blocks, $paragraph('After')]);
}

$urls = array_map(fn(string $path) => $site . $path, array_slice($argv, 3));
foreach ($urls as $url) {
    $name = str_replace('/', '-', trim(substr($url, strlen($site)), '/'));
    publish("classic-$name", "Before\n\n$url\n\nAfter");
    publish("block-$name", between(embed($url)));
}
publish('all', between(...array_map('embed', $urls)));

<?php
// The drop-in wp-content/db.php: a database of comments in memory, for a WordPress that has to be no more than running.
class CommentsInMemory extends wpdb
{
    public $rows = [];

    public function __construct()
    {
        $this->ready = true;
        $this->has_connected = true;
    }

    public function db_connect($allow_bail = true) { return true; }
    public function db_version() { return '8.0'; }
    public function query($query) { $this->last_result = []; return 0; }
    public function get_var($query = null, $x = 0, $y = 0) { return null; }
    public function get_col($query = null, $x = 0) { return []; }
    public function get_results($query = null, $output = OBJECT) { return []; }
    public function _real_escape($data) { return addslashes((string) $data); }

    public function get_row($query = null, $output = OBJECT, $y = 0)
    {
        return preg_match('/ FROM \S*comments WHERE comment_ID = (\d+)/', (string) $query, $found) ? (object) $this->rows[(int) $found[1]] : null;
    }

    public function insert($table, $data, $format = null)
    {
        if ($table === $this->comments) {
            $this->insert_id = count($this->rows) + 1;
            $this->rows[$this->insert_id] = ['comment_ID' => $this->insert_id] + $data;
        }

        return 1;
    }

    public function update($table, $data, $where, $format = null, $where_format = null)
    {
        if ($table === $this->comments) {
            $id = (int) $where['comment_ID'];
            $this->rows[$id] = $data + $this->rows[$id];
        }

        return 1;
    }
}

$GLOBALS['wpdb'] = new CommentsInMemory();

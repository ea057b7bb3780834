"""What several tests share: tables built in memory, without extraction."""

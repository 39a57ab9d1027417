export function SiteFooter({ municipality }: { municipality: string }) {
  return (
    <footer className="site-footer">
      <div className="shell">
        <p>Motionskollen i {municipality}</p>
        <a href="/tillganglighet">Tillgänglighet</a>
        <a href="/kortkommandon">Kortkommandon</a>
      </div>
    </footer>
  );
}
